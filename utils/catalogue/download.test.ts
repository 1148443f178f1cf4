// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import conversion from './download';
import { controlOf, pageOf } from './testing/page.fixture';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('find', () => {
  test('links to files by extension, by an address inside the address, by the download attribute', () => {
    const controls = [
      controlOf('Price list', { href: '/files/prices.PDF' }),
      controlOf('Terms', { href: 'https://go.example/x?to=https%3A%2F%2Fshop.test%2Fterms.pdf' }),
      controlOf('Data', { href: '/data', html: '<a href="/data" download>Data</a>' }),
      controlOf('Download the PDF', { href: '/download/42' }),
      controlOf('Pobierz PDF', { href: '/wersja-pdf/zupa' }),
    ];
    expect(conversion.find(pageOf({ controls })).map(({ label }) => label)).toEqual(controls.map(({ label }) => label));
  });

  test('the same file twice is one offer', () => {
    const controls = [controlOf('PDF', { href: '/a.pdf', region: 'footer' }), controlOf('PDF', { href: '/a.pdf' })];
    expect(conversion.find(pageOf({ controls })).map(({ element }) => element)).toEqual([controls[1]?.element]);
  });

  test('not: pages, pictures, a page about downloads, cookie banners', () => {
    const controls = [
      controlOf('Pdf tips', { href: '/pdf-tips.html' }),
      controlOf('Photo', { href: '/photo.jpg' }),
      controlOf('Downloads', { href: '/downloads' }),
      controlOf('Policy', { href: '/policy.pdf', region: 'consent' }),
    ];
    expect(conversion.find(pageOf({ controls }))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    'file_download',
    'download',
    'pdf_download',
    'download_pdf',
    'catalog_download',
    'download_click',
    'downloaded',
    'brochure_download',
    'letoltes',
    'pdf_letoltes',
    'pobranie_pliku',
    'pobierz_pdf',
    'herunterladen',
  ])('%s proves it', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(true);
  });

  test.each(['download_view', 'upload', 'file_upload', 'predownloadable', 'gtm_link_click'])('%s does not', (name) => {
    expect(conversion.proves.lexicon.test(name)).toBe(false);
  });
});
