package wangang.jobseeker.file.domain;

/** What personal data may be used for, each only with its own consent (PIPL 13, 14, 24). */
public enum Purpose {
    /** Be found by employers in candidate lists. */
    MATCHING("进入用人单位的候选人名单"),
    /** Be sent fitting vacancies without asking. */
    RECOMMENDATIONS("自动推送合适的岗位"),
    /** Have lists ordered by one's own profile. */
    PERSONALISATION("按个人档案排列结果"),
    /** Be called or written to by officers about campaigns and fairs. */
    CAMPAIGN_CONTACT("就业服务专员就招聘活动与本人联系");

    private final String label;

    Purpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
