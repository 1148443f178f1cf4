import { openBrowser } from './browser.mjs';
import { servePages } from './pages.mjs';
import { lightenPages } from '../page-weight.mjs';
import { build } from 'vite';
const out = await build({ configFile:false, root:'/tmp/w/scanning', logLevel:'warn', publicDir:false, plugins:[lightenPages()], build:{write:false, minify:false, target:'es2022', lib:{entry:'scripts/bench/scan-page.ts', formats:['iife'], name:'benchScan'}}});
const code=[out].flat()[0].output[0].code;
const pages=await servePages();
const {context, close}=await openBrowser('/usr/bin/chromium', []);
const page=await context.newPage();
for (let i=0;i<3;i++) { await page.goto(pages.large); await page.waitForTimeout(500);
console.log(await page.evaluate(code+'\n;benchScan(167);')); }
const s=await context.newCDPSession(page);
await page.goto(pages.large); await page.waitForTimeout(500);
await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval',{interval:100});
await page.evaluate(code+'\n; globalThis.bb = benchScan; 1');
await s.send('Profiler.start');
console.log(await page.evaluate('bb(-1);'));
const {profile}=await s.send('Profiler.stop');
const self=new Map(), total=new Map(); const byId=new Map(profile.nodes.map(n=>[n.id,n]));
const parent=new Map(); for(const n of profile.nodes) for(const c of n.children??[]) parent.set(c,n.id);
// second half = still
const name=id=>{const f=byId.get(id).callFrame; return f.functionName||'(anon):'+f.lineNumber};
let looks=[]; 
profile.samples.forEach((id,i)=>{const dt=profile.timeDeltas[i]/1000; self.set(name(id),(self.get(name(id))??0)+dt); const seen=new Set(); for(let a=id;a!==undefined;a=parent.get(a)){const k=name(a); if(!seen.has(k)){seen.add(k); total.set(k,(total.get(k)??0)+dt);}}});
const top=(m,n)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).map(([k,v])=>v.toFixed(1).padStart(7)+' '+k).join('\n');
const n20=1; console.log('SELF\n'+top(self,25)); console.log('TOTAL\n'+top(total,60));
await close(); pages.close();
