// A program that uses the types of the whole: what is right has to be taken, and what is wrong refused.
import type { components, paths, operations, webhooks } from "./whole";

type Send = operations["im.v1.message.create"];
const body: Send["requestBody"]["content"]["application/json"] = { receive_id: "oc_1", msg_type: "text", content: "{}" };
const query: Send["parameters"]["query"] = { receive_id_type: "chat_id" };
type Reply = Send["responses"]["200"]["content"]["application/json"];
export function id(reply: Reply): string | undefined {
  return reply.code === 0 ? reply.data?.message_id : undefined;
}
export type Event = NonNullable<webhooks["im.message.receive_v1"]["post"]["requestBody"]>["content"]["application/json"];
export const name: Event["header"]["event_type"] = "im.message.receive_v1";
export type Block = components["schemas"]["DocxV1Block"];
export type Path = paths["/open-apis/im/v1/messages"]["post"];
// @ts-expect-error a value that no page lists is not sent
export const wrong: Send["parameters"]["query"] = { receive_id_type: "nobody" };
console.log(body, query);
