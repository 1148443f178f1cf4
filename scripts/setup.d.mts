export const ROOT: string;

export function setup(wish?: { firefox?: boolean; browsers?: boolean }): Promise<{ chromium: string; firefox?: string }>;
