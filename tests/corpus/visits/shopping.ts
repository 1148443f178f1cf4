import { scroll, subscribe, tap, type } from '../steps';
import { sale } from '../visit';

export const MUG = sale('mug-1', 'Speckled mug', 24, 'EUR');
export const BOGRE = sale('kavics', 'Kavics bögre', 7990, 'HUF');
export const HRNEK = sale('oblazek', 'Hrnek Oblázek', 590, 'CZK');

/** All that each product page offers, done. */
export const onMug = [tap('#add'), tap('#leaflet'), scroll(1), tap('#phone'), ...subscribe('#news')];
export const onBogre = [tap('#kosar'), tap('#kedvenc'), tap('#telefon'), ...subscribe('#hirlevel')];
export const onKubek = [type('#rozmiar', '350 ml'), tap('#koszyk'), tap('#pytanie'), tap('#telefon')];
export const onTasse = [tap('#korb'), tap('#merken'), tap('#blatt')];
export const onHrnek = [tap('#kosik'), tap('#telefon')];
