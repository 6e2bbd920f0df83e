// Drive v3 over REST: translates requests to the Drive body and its items to Google's JSON.
import { driveOf } from '../../drive/index.ts';
import type { Service } from '../../types.ts';
import { aboutRoutes } from './about.ts';
import { changeRoutes } from './changes.ts';
import { fileRoutes } from './files.ts';
import { listRoutes } from './list.ts';
import { permissionRoutes } from './permissions.ts';
import { uploadRoutes } from './upload.ts';
import { v2Routes } from './v2-upload.ts';

export const driveApi: Service = {
  name: 'drive-api',
  routes(workspace) {
    const drive = driveOf(workspace);
    return [
      ...aboutRoutes(drive),
      ...changeRoutes(drive),
      ...fileRoutes(drive),
      ...listRoutes(drive),
      ...permissionRoutes(drive),
      ...uploadRoutes(drive),
      ...v2Routes(drive),
    ];
  },
};
