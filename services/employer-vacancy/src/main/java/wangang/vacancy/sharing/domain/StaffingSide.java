package wangang.vacancy.sharing.domain;

/** OFFER: staff that have too little to do here (余). NEED: too few for the work (缺). */
public enum StaffingSide {
    OFFER,
    NEED
}
