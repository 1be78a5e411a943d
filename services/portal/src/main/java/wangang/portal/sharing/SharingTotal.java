package wangang.portal.sharing;

/** Agreements of a month in a subdistrict. */
record SharingTotal(String month, String subdistrictCode, long lentPeople, long borrowedPeople) {}
