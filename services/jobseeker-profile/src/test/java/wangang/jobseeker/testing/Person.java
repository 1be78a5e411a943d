package wangang.jobseeker.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;

/** Somebody who uses the service for themselves. */
public record Person(String account, Api api) {

    public static final String FILE = """
            {"education": {"school": "上海某大学", "majorCode": "080902", "degree": "BACHELOR", "graduationYear": 2026},
             "skills": ["Java", "SQL"], "experienceYears": 1,
             "experiences": [{"title": "后端开发实习生", "industryCode": "6513", "from": "2025-07", "to": "2025-09",
                              "text": "参与秘密订单系统开发"}],
             "certificates": ["英语六级"],
             "wishes": {"titles": ["Java开发"], "occupationCodes": ["2-02-10-03"], "subdistrictCodes": ["310105005"],
                        "maxTravelMinutes": 45,
                        "home": {"subdistrictCode": "310105005", "lat": 31.21567, "lon": 121.38449},
                        "payMin": 8000, "kinds": ["FULL_TIME", "INTERNSHIP"]},
             "availableFrom": "2027-01-01"}
            """;

    public static final String CONTACT = """
            {"name": "求职者 0137", "phone": "13800000137", "email": "seeker0137@example.com"}
            """;

    /** Files the usual file and tells the id. */
    public UUID files() {
        var answer = api.put("/api/jobseekers/me", FILE);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.id("/jobseekerId");
    }

    public UUID filesWithContact() {
        var id = files();
        assertThat(api.put("/api/jobseekers/me/contact", CONTACT).status()).isEqualTo(200);
        return id;
    }

    public Answer decides(String purpose, boolean granted) {
        var answer = api.put(
                "/api/jobseekers/me/consents/" + purpose, "{\"granted\":" + granted + ",\"textVersion\":\"2026-11\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }
}
