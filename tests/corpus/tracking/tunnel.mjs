import { wire } from './wire.mjs';

/** A tag gateway of the site's own that packs all it sends, so that only its receiver can read it. */
wire(({ at = '/gw/18f6a2' }) => {
  const key = 0x5a;
  return (event, params) => {
    const text = JSON.stringify({ event, ...params });
    const bytes = Uint8Array.from(new TextEncoder().encode(text), (byte) => byte ^ key);
    fetch(at, { method: 'POST', body: bytes, keepalive: true });
  };
});
