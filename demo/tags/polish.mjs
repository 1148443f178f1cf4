import MatomoTracker from '@jonkoops/matomo-tracker';

/** The Polish shop measures with Matomo alone, without cookies. Its agency named the events in Polish. */
const tracker = new MatomoTracker({ urlBase: 'https://stats.kavics.example/', siteId: 3, heartBeat: { active: false } });
const product = document.querySelector('#buy')?.dataset;

if (product)
  tracker.setEcommerceView({
    sku: product.product,
    productName: product.name,
    productCategory: 'Kubki',
    productPrice: Number(product.price),
  });
tracker.trackPageView();
if (product) tracker.trackEvent({ category: 'Sklep', action: 'Wyświetlenie produktu', name: product.name });

const tell = {
  added: () => tracker.trackEvent({ category: 'Sklep', action: 'Dodanie do koszyka', name: product?.name }),
  subscribed: () => tracker.trackEvent({ category: 'Newsletter', action: 'Zapis na newsletter', name: location.pathname }),
};
for (const [name, action] of Object.entries(tell)) document.addEventListener(`kavics:${name}`, action);

// Defect: a click on the call to action is reported only once the page has come to rest, under a name that says nothing.
document.querySelector('.button--hero')?.addEventListener('click', () => {
  setTimeout(() => tracker.trackEvent({ category: 'UI', action: 'interakcja 7' }), 400);
});
