// The official Node SDK against the platform for tests: the address is the first argument.
// npm install @larksuiteoapi/node-sdk && node node.mjs http://127.0.0.1:4000
import assert from 'node:assert';
import lark from '@larksuiteoapi/node-sdk';

const domain = process.argv[2];
// The form of the id is checked before a connection is opened.
const app = { appId: 'cli_a1b2c3d4e5f60718', appSecret: 'a secret of nobody', domain, loggerLevel: lark.LoggerLevel.error };
const done = (name, reply) => {
  assert.ok(!reply?.code, `${name}: ${JSON.stringify(reply)}`);
  console.log(`node: ${name}`);
  return reply;
};

// A token is fetched on the way: the app's, for its tenant.
const client = new lark.Client(app);
const content = (text) => JSON.stringify({ text });

const sent = done('send', await client.im.message.create({
  params: { receive_id_type: 'chat_id' }, data: { receive_id: 'oc_node', msg_type: 'text', content: content('hello') },
}));
assert.match(sent.data.message_id, /^om_/);

done('reply', await client.im.message.reply({
  path: { message_id: sent.data.message_id }, data: { msg_type: 'text', content: content('I hear') },
}));

// Two messages, and a page holds one.
let pages = 0;
const inChat = { container_id_type: 'chat', container_id: 'oc_node', page_size: 1 };
for await (const page of await client.im.message.listWithIterator({ params: inChat })) pages += page.items.length;
assert.equal(pages, 2);
console.log('node: list');

const image = Buffer.from('the bytes of an image');
const up = done('upload', await client.im.image.create({ data: { image_type: 'message', image } }));
const down = done('download', await client.im.image.get({ path: { image_key: up.image_key } }));
let bytes = 0;
for await (const chunk of down.getReadableStream()) bytes += chunk.length;
assert.ok(bytes > 0);

const heard = new Promise((resolve) => {
  const eventDispatcher = new lark.EventDispatcher({ loggerLevel: lark.LoggerLevel.error });
  eventDispatcher.register({ 'im.message.receive_v1': async (event) => resolve(event) });
  new lark.WSClient(app).start({ eventDispatcher });
});
const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no event came')), 30_000));
const event = await Promise.race([heard, late]);
assert.match(event.message.message_id, /^om_/);
console.log('node: event');
process.exit(0);
