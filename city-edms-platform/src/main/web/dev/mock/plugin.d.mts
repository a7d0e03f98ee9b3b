import type { Plugin } from 'vite';
export declare function mockServer(): Plugin;
