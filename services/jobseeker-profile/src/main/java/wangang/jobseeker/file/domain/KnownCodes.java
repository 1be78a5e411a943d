package wangang.jobseeker.file.domain;

/** Which codes the reference tables know. */
public interface KnownCodes {

    /** Discipline (2 digits), class (4) or major (6, perhaps with T or K) of the undergraduate catalogue. */
    boolean isMajor(String code);

    /** 9-digit code of a subdistrict or town. */
    boolean isSubdistrict(String code);

    /** Occupation of the 大典 2022, such as 2-02-10-03. */
    boolean isOccupation(String code);

    /** Industry of GB/T 4754 at any level. */
    boolean isIndustry(String code);
}
