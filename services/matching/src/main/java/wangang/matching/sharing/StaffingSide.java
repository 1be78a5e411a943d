package wangang.matching.sharing;

/** OFFER: staff that can be lent. NEED: staff that are wanted. */
enum StaffingSide {
    OFFER,
    NEED;

    StaffingSide other() {
        return this == OFFER ? NEED : OFFER;
    }
}
