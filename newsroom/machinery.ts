/** Who acts when nobody pressed a button: as the journal and people's inboxes name it. */
export const machinery = { personId: null, name: "میدان (خودکار)" } as const;
