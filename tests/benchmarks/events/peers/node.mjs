// How many events node's SDK verifies, decrypts and dispatches per second, in one process without a network.
// npm install @larksuiteoapi/node-sdk@1 && node node.mjs
import crypto from 'node:crypto';
import lark from '@larksuiteoapi/node-sdk';

const key = 'kudryavka', token = 'v-token-1', timestamp = '1603977298', nonce = 'nonce-1';
const event = {
  schema: '2.0',
  header: {
    event_id: '5e3702a84e847582be8db7fb73283c02', event_type: 'im.message.receive_v1', create_time: '1608725989000',
    token, app_id: 'cli_0123456789abcdef', tenant_key: '2ca1d211f64f6438',
  },
  event: {
    sender: { sender_id: { union_id: 'on_1', user_id: 'e33', open_id: 'ou_1' }, sender_type: 'user', tenant_key: '2ca1d211f64f6438' },
    message: {
      message_id: 'om_5ce6d572455d361153b7cb51da133945', create_time: '1609073151345', chat_id: 'oc_1', chat_type: 'group',
      message_type: 'text', content: '{"text":"hello"}',
    },
  },
};
const iv = Buffer.alloc(16);
const cipher = crypto.createCipheriv('aes-256-cbc', crypto.createHash('sha256').update(key).digest(), iv);
const encrypt = Buffer.concat([iv, cipher.update(JSON.stringify(event)), cipher.final()]).toString('base64');
const body = { encrypt };
// The SDK signs what it writes itself, and not the bytes that came.
const signature = crypto.createHash('sha256').update(timestamp + nonce + key + JSON.stringify(body)).digest('hex');
const headers = { 'x-lark-request-timestamp': timestamp, 'x-lark-request-nonce': nonce, 'x-lark-signature': signature };

let handled = 0;
const dispatcher = new lark.EventDispatcher({ encryptKey: key, verificationToken: token, loggerLevel: lark.LoggerLevel.fatal });
dispatcher.register({ 'im.message.receive_v1': async () => { handled += 1; } });
const text = JSON.stringify(body);
const once = () => dispatcher.invoke(Object.assign(Object.create({ headers }), JSON.parse(text)));
for (let round = 0; round < 4; round += 1) {
  const [began, before] = [process.hrtime.bigint(), handled];
  for (let count = 0; count < 5000; count += 1) await once();
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  if (round > 0) console.log(`node ${process.version}: ${Math.round((handled - before) / seconds)} events per second`);
}
