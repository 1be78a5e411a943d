package wangang.vacancy.policy.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sound policy for everybody, unless told otherwise. */
public record TestPolicy(
        LocalDate from,
        LocalDate until,
        @Nullable List<String> industries,
        @Nullable Integer most,
        @Nullable PolicyCondition condition,
        @Nullable PolicyAmount amount) {

    public static TestPolicy around(LocalDate today) {
        return new TestPolicy(today.minusDays(30), today.plusDays(30), null, null, null, null);
    }

    public TestPolicy during(LocalDate first, LocalDate last) {
        return new TestPolicy(first, last, industries, most, condition, amount);
    }

    public TestPolicy inIndustries(String... codes) {
        return new TestPolicy(from, until, List.of(codes), most, condition, amount);
    }

    public TestPolicy upTo(int employees) {
        return new TestPolicy(from, until, industries, employees, condition, amount);
    }

    /** @param last day on which hires count; the policy's when absent */
    public TestPolicy hiring(int least, @Nullable LocalDate last) {
        return asking(new PolicyCondition(PolicyCondition.Kind.HIRES, least, null, null, null, last));
    }

    public TestPolicy asking(PolicyCondition other) {
        return new TestPolicy(from, until, industries, most, other, amount);
    }

    public TestPolicy paying(int each, int cap) {
        return new TestPolicy(
                from, until, industries, most, condition, new PolicyAmount(PolicyAmount.Rule.PER_HIRE, each, cap));
    }

    public PolicyForm form() {
        return new PolicyForm(
                "一次性吸纳就业补贴（演示）",
                "沪府规〔2022〕6号",
                "区人力资源社会保障局",
                "招用失业人员的一次性补贴。",
                "无需申请，由平台比对后告知。",
                "https://www.shanghai.gov.cn/",
                from,
                until,
                null,
                industries,
                null,
                null,
                most,
                condition,
                amount,
                "依法缴纳社会保险");
    }
}
