import type { Plugin } from 'vite';

export function stripFinders(): Plugin;
