/** What a container does to a data layer: reads what is there, puts its own `push` over it, and keeps the layer short. */
((layer) => {
  const heard = [];
  window.heard = heard;
  const note = (entry) => heard.push(entry.event ?? Array.from(entry).join(' '));
  const push = layer.push;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    for (const entry of entries) note(entry);
    while (layer.length > 300) layer.shift();
    return typeof length === 'number' && length < 300;
  };
  for (const entry of layer.slice(0)) note(entry);
})(window.dataLayer);
