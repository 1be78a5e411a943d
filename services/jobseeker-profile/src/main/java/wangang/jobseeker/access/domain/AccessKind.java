package wangang.jobseeker.access.domain;

/** Ways of reading personal data, each with the purpose that justifies it. */
public enum AccessKind {
    OWN_FILE("file.read-by-person", "本人查阅档案"),
    OWN_CONTACT("contact.read-by-person", "本人查阅联系方式"),
    OWN_EXPORT("export.by-person", "本人导出全部个人信息"),
    FILE_BY_EMPLOYER("file.read-by-employer", "处理本人投递的岗位申请"),
    FILE_BY_OFFICER("file.read-by-officer", "就业服务"),
    FILE_AND_CONTACT_BY_OFFICER("file-and-contact.read-by-officer", "就业服务与招聘活动联系"),
    LISTED_FOR_SERVICE("search.listed-for-service-by-officer", "在查询结果中出现：就业服务"),
    LISTED_FOR_CAMPAIGN("search.listed-for-campaign-by-officer", "在查询结果中出现：招聘活动联系");

    private final String action;
    private final String purpose;

    AccessKind(String action, String purpose) {
        this.action = action;
        this.purpose = purpose;
    }

    public String action() {
        return action;
    }

    public String purpose() {
        return purpose;
    }
}
