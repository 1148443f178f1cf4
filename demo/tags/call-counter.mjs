// A call-tracking service that few have heard of: it sends something when a telephone number is pressed, in a form of its own.
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest('a[href^="tel:"]');
  if (link)
    navigator.sendBeacon('https://zdarzenia.dzwonomierz.example/z', JSON.stringify({ k: 'kavics-pl', t: Date.now(), z: 4 }));
});
