import type { Plugin } from 'vite';

export function lightenPages(): Plugin;
