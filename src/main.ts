import 'reflect-metadata';
import { serve } from './bootstrap/serve';

void serve(process.env);
