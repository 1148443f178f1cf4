import { build } from 'vite'; import { gzipSync } from 'node:zlib'; import { lightenPages } from './page-weight.mjs'; import { transformWithOxc } from 'vite';
const o = await build({ configFile:false, root:'/tmp/w/scanning', logLevel:'warn', publicDir:false, plugins:[lightenPages()], build:{write:false, minify:true, target:'es2022', lib:{entry:'entrypoints/inspect.content/index.ts', formats:['iife'], name:'x'}}});
const c=[o].flat()[0].output[0]; console.log(c.code.length, gzipSync(c.code).length);
const groups=new Map(); 
for (const [id,m] of Object.entries(c.modules)) { if(!m.code) continue; const g = id.replace(/.*\/(utils|entrypoints|node_modules)\//,'$1/'); groups.set(g, gzipSync(m.code).length); }
const dir=new Map(); for(const [g,n] of groups){const d=g.startsWith('node_modules')||g.includes('node_modules')?'nm':g.split('/').slice(0,3).length>2?g.split('/').slice(0,-1).join('/'):g; dir.set(d,(dir.get(d)??0)+n);}
console.log([...dir].sort((a,b)=>b[1]-a[1]).map(([k,v])=>v+' '+k).join('\n'));
console.log([...groups].sort((a,b)=>b[1]-a[1]).slice(0,60).map(([k,v])=>v+' '+k).join('\n'));
