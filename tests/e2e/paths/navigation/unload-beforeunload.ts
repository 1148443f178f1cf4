import { unload } from '../unload';

export default unload('just before the page goes', "addEventListener('beforeunload', send);");
