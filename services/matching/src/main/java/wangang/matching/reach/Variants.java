package wangang.matching.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.guidance.UsualPay;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.Pay;

/** A vacancy with one thing asked for less, or paid as is usual. */
@Component
class Variants {

    private final JsonMapper json;
    private final Documents documents;

    Variants(JsonMapper json, Documents documents) {
        this.documents = documents;
        // Documents carry derived members, such as whether pay is negotiable, as the index has them.
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** @param usual what comparable ones pay; null where nothing is known */
    List<Variant> of(VacancyDocument vacancy, @Nullable UsualPay usual) {
        var variants = new ArrayList<Variant>();
        var lower = oneLower(vacancy.degree());
        if (lower != vacancy.degree()) {
            variants.add(variant(
                    vacancy,
                    Loosening.DEGREE,
                    "学历要求放宽到" + lower.label(),
                    TermsChange.degree(lower),
                    document -> document.put("degree", lower.name()).put("degreeRank", lower.rank())));
        }
        if (!vacancy.majors().isEmpty()) {
            variants.add(variant(
                    vacancy,
                    Loosening.MAJORS,
                    "不限专业",
                    TermsChange.anyMajor(),
                    document -> document.put("majorAny", true).putArray("majors")));
        }
        if (vacancy.minYears() > 0) {
            variants.add(variant(
                    vacancy,
                    Loosening.EXPERIENCE,
                    "接受没有经验的人和应届毕业生",
                    TermsChange.noExperience(vacancy.maxYears()),
                    document -> document.put("minYears", 0).put("freshGraduates", true)));
        }
        if (!vacancy.skills().isEmpty()) {
            // Without stated skills those count that the text asks for, which no term takes away.
            boolean written = !documents.skillsWrittenIn(vacancy).isEmpty();
            variants.add(variant(
                    vacancy,
                    Loosening.SKILLS,
                    "技能入职后再学，不作要求",
                    written ? null : TermsChange.noSkills(),
                    document -> document.putArray("skills")));
        }
        if (!vacancy.graduateYears().isEmpty()) {
            variants.add(variant(
                    vacancy,
                    Loosening.AUDIENCE,
                    "不限毕业年份",
                    TermsChange.forEveryone(),
                    document -> document.put("audience", "EVERYONE").putArray("graduateYears")));
        }
        if (usual != null && usual.isMoreThan(vacancy.pay())) {
            var pay = new Pay(
                    vacancy.pay().form(),
                    usual.min(),
                    usual.max(),
                    vacancy.pay().months());
            variants.add(variant(
                    vacancy, Loosening.PAY, "薪资提高到同类岗位的常见水平 " + usual.text(), TermsChange.paying(pay), document -> {
                        document.set("pay", json.valueToTree(pay));
                        document.put("payMonthlyMin", pay.monthlyMin()).put("payMonthlyMax", pay.monthlyMax());
                    }));
        }
        return List.copyOf(variants);
    }

    private Variant variant(
            VacancyDocument vacancy,
            Loosening loosening,
            String text,
            @Nullable TermsChange change,
            Consumer<ObjectNode> changed) {
        ObjectNode document = json.valueToTree(vacancy);
        changed.accept(document);
        return new Variant(loosening, text, change, json.treeToValue(document, VacancyDocument.class));
    }

    private static Degree oneLower(Degree degree) {
        return Stream.of(Degree.values())
                .filter(lower -> lower.rank() == degree.rank() - 1)
                .findAny()
                .orElse(degree);
    }
}
