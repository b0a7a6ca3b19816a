import { z } from 'zod';

// before any schema is made: the page's policy forbids the code that zod would write to read faster
z.config({ jitless: true });

export { z };
