package wangang.campaign.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyReasonsTest {

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN, 9, 9, 9, 9, 1, 0, 0, 用人单位撤回了岗位",
        "EXPIRED, 3, 0, 0, 0, 0, 0, 0, 岗位有效期已过，期间无人投递",
        "EXPIRED, 3, 2, 0, 0, 0, 0, 0, 收到投递 2 份，尚未安排面试",
        "PUBLISHED, 9, 9, 5, 3, 1, 0, 0, 已录用 1 人，仍未招满",
        "PUBLISHED, 9, 9, 5, 3, 0, 0, 0, 已发录用意向 3 人，尚无人入职",
        "PUBLISHED, 9, 9, 5, 0, 0, 0, 0, 已面试 5 人，尚未发出录用意向",
        "PUBLISHED, 9, 4, 0, 0, 0, 0, 0, 收到投递 4 份，尚未安排面试",
        "PUBLISHED, 9, 0, 0, 0, 0, 0, 0, 已推荐给 9 人，无人投递",
        "PUBLISHED, 0, 0, 0, 0, 0, 0, 0, 没有合适的求职者可推荐，也无人投递",
        "EXPIRED, 3, 0, 0, 0, 0, 12, 0, 展位在招聘会上已面试 12 人，尚未发出录用意向",
        "PUBLISHED, 0, 0, 0, 0, 0, 12, 3, 展位在招聘会上已发录用意向 3 人，尚无人入职",
        "PUBLISHED, 9, 9, 5, 0, 0, 12, 0, 已面试 5 人，展位在招聘会上已面试 12 人，尚未发出录用意向",
        "PUBLISHED, 9, 9, 5, 1, 0, 12, 3, 已发录用意向 1 人，展位在招聘会上已发录用意向 3 人，尚无人入职",
        "PUBLISHED, 9, 9, 5, 1, 2, 12, 3, 已录用 2 人，仍未招满",
        "SOMETHING_NEW, 0, 0, 0, 0, 0, 0, 0, 没有合适的求职者可推荐，也无人投递",
    })
    void tellsHowFarTheFunnelWent(
            String status,
            long reached,
            long applications,
            long interviews,
            long offers,
            long hires,
            long fairInterviews,
            long fairOffers,
            String reason) {
        var vacancy = new EmptyOpenings(
                "示例单位（演示）",
                "Java 开发工程师",
                status,
                5,
                2,
                reached,
                applications,
                interviews,
                offers,
                hires,
                fairInterviews,
                fairOffers);
        assertThat(EmptyReasons.of(vacancy)).isEqualTo(reason);
    }
}
