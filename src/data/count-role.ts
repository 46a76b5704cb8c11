/** The first argument by which a module knows that it runs as a counting thread. */
export const countRole = 'count-thread';
