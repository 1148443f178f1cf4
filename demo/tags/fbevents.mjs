/** Meta's library as the shop needs it: takes over `fbq`, plays the queue, sends each event to each pixel as an image. */
const pixels = [];
const PARAMS = ['value', 'currency', 'content_ids', 'content_type'];

function send(id, event, data = {}, options = {}) {
  const url = new URL('https://www.facebook.com/tr/');
  const put = (name, value) => url.searchParams.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  put('id', id);
  put('ev', event);
  put('dl', location.href);
  put('rl', document.referrer);
  put('if', window !== window.top);
  put('ts', Date.now());
  for (const name of PARAMS) if (data[name] !== undefined) put(`cd[${name}]`, data[name]);
  put('sw', screen.width);
  put('sh', screen.height);
  put('v', '2.9.230');
  put('r', 'stable');
  if (options.eventID) put('eid', options.eventID);
  put('rqm', 'GET');
  new Image(1, 1).src = url.href;
}

function call(command, ...args) {
  if (command === 'init') pixels.push(args[0]);
  if (command === 'track' || command === 'trackCustom') for (const id of pixels) send(id, ...args);
  if (command === 'trackSingle' || command === 'trackSingleCustom') send(...args);
}

const { fbq } = window;
if (fbq && !fbq.callMethod) {
  fbq.callMethod = call;
  fbq.getState = () => ({ pixels: pixels.map((id) => ({ id })) });
  for (const args of fbq.queue.splice(0)) call(...args);
}
