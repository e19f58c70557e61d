import { serve } from './bootstrap/serve';

void serve();
