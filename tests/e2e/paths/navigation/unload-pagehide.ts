import { unload } from '../unload';

export default unload('when the page is put away', "addEventListener('pagehide', send);");
