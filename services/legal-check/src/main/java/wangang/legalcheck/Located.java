package wangang.legalcheck;

/** A finding and the place of its field among the texts. */
record Located(int order, Finding finding) {}
