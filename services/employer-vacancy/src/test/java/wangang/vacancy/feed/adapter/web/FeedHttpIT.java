package wangang.vacancy.feed.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import wangang.testsupport.TestTokens;
import wangang.testsupport.http.Api;

/** How the feed is fetched, and by whom. */
class FeedHttpIT extends FeedCase {

    @Test
    void answersThatNothingHappened() throws IOException, InterruptedException {
        var employer = aVerifiedEmployer();
        var cursor = following().follow().cursor();
        var api = asOfficerOf();
        var path = FEED + "?since=" + cursor;
        var first = api.get(path);

        assertThat(status(api, path, first.etag())).isEqualTo(304);
        assertThat(first.header("Cache-Control")).contains("no-cache").contains("private");

        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        following().await(vacancy, is("PUBLISHED"));
        assertThat(status(api, path, first.etag())).isEqualTo(200);
    }

    @Test
    void isCompressedForThoseWhoReadThat() throws IOException, InterruptedException {
        imports(aVerifiedEmployer(), 40);
        following().follow();
        for (var path : List.of(FEED, FEED + "/snapshot")) {
            var request = asOfficerOf()
                    .request(path)
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
            try (var body = new GZIPInputStream(answer.body())) {
                assertThat(body.readAllBytes()).isNotEmpty();
            }
        }
    }

    @Test
    void isForEmployersOfficersAndOperatorsPrograms() {
        for (var path : List.of(FEED, FEED + "/snapshot")) {
            assertThat(asNobody().get(path).status()).isEqualTo(401);
            assertThat(asJobseeker("someone").get(path).status()).isEqualTo(403);
            assertThat(asEmployer("partner").get(path).status()).isEqualTo(200);
            assertThat(withToken(TestTokens.service()).get(path).status()).isEqualTo(200);
        }
    }

    private static int status(Api api, String path, String etag) throws IOException, InterruptedException {
        var request = api.request(path).header("If-None-Match", etag).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
