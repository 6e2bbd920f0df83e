// The texts of the gallery of plans.
import { galleryWords } from './en/gallery.ts';

export const galleryText = (): typeof galleryWords => galleryWords;
