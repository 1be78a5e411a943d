package wangang.vacancy.sharing.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.TestEmployer;

class AgreementsIT extends StaffingCase {

    private static final String STATED = "\"workersConsent\":true,\"notForProfit\":true";

    @Test
    void bothSidesAgreeAndThePeopleGoOffBothPostings() {
        var lender = aVerifiedEmployer();
        var borrower = aVerifiedEmployer();
        var offer = posted(lender, "OFFER", 12);
        var need = posted(borrower, "NEED", 5);

        var proposed = proposes(borrower, need, offer, 5);
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(201);
        assertThat(proposed.text("/proposedBy")).isEqualTo("NEED");
        assertThat(proposes(borrower, need, offer, 2).code()).isEqualTo("sharing/already-proposed");
        var id = proposed.id("/agreementId");
        assertThat(accepts(borrower, id).code()).isEqualTo("sharing/not-yours-to-answer");

        var seen = lender.api().get("/api/staffing/agreements/" + id);
        assertThat(seen.text("/contact")).isEqualTo("王经理 021-60000000");
        assertThat(database.sql("SELECT staff_agreement::text FROM staff_agreement WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .contains("test:")
                .doesNotContain("王经理", "60000000");
        assertThat(seen.json().at("/borrower/address").isMissingNode()).isTrue();
        var agreed = accepts(lender, id);
        assertThat(agreed.text("/status")).isEqualTo("AGREED");
        assertThat(agreed.text("/borrower/address")).isEqualTo("长宁路 999 号");
        assertThat(accepts(lender, id).code()).isEqualTo("sharing/already-answered");

        assertThat(reads(lender, offer).text("/remaining")).isEqualTo("7");
        assertThat(reads(borrower, need).text("/closedCause")).isEqualTo("AGREED");
        assertThat(borrower.api().get("/api/staffing/agreements?status=AGREED").id("/items/0/agreementId"))
                .isEqualTo(id);
        assertThat(aVerifiedEmployer()
                        .api()
                        .get("/api/staffing/agreements/" + id)
                        .code())
                .isEqualTo("sharing/agreement-unknown");
        assertThat(sent().awaitTypes(offer, 2)).containsExactly("staffing.opened.v1", "staffing.changed.v1");
        assertThat(sent().awaitTypes(need, 2)).containsExactly("staffing.opened.v1", "staffing.closed.v1");
    }

    @Test
    void officersSeeAgreementsAndTotalsOfTheirSubdistricts() {
        var lender = aVerifiedEmployer();
        var borrower = aVerifiedEmployer();
        var need = posted(borrower, "NEED", 3);
        var id = proposes(lender, posted(lender, "OFFER", 3), need, 3).id("/agreementId");
        assertThat(accepts(borrower, id).status()).isEqualTo(200);
        var officer = asOfficerOf("310105005");
        var listed = officer.get("/api/staffing/agreements?status=AGREED&size=100");
        assertThat(listed.body()).contains(id.toString()).doesNotContain("王经理");
        assertThat(asOfficerOf("310105001")
                        .get("/api/staffing/agreements/" + id)
                        .code())
                .isEqualTo("sharing/agreement-unknown");
        var totals = officer.get("/api/staffing/agreements/totals");
        assertThat(totals.text("/items/0/subdistrictCode")).isEqualTo("310105005");
        assertThat(totals.json().at("/items/0/lentPeople").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(totals.json().at("/items/0/borrowedPeople").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(asOfficerOf("310105001")
                        .get("/api/staffing/agreements/totals")
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void refusesWhatTheRulesDoNotAllow() {
        var lender = aVerifiedEmployer();
        var borrower = aVerifiedEmployer();
        var offer = posted(lender, "OFFER", 4);
        var need = posted(borrower, "NEED", 2);
        assertThat(proposes(lender, posted(lender, "NEED", 2), need, 1).code()).isEqualTo("sharing/same-side");
        assertThat(proposes(lender, offer, posted(lender, "NEED", 1), 1).code()).isEqualTo("sharing/same-employer");
        assertThat(proposes(lender, offer, need, 3).code()).isEqualTo("sharing/headcount-too-high");
        assertThat(proposes(lender, need, offer, 1).code()).isEqualTo("sharing/not-owner");
        assertThat(proposes(lender, offer, UUID.randomUUID(), 1).code()).isEqualTo("sharing/unknown");
        assertThat(lender.api()
                        .post(at(need), proposal(offer, 1, today(), today().plusDays(20), STATED))
                        .code())
                .isEqualTo("sharing/period-outside");
        assertThat(lender.api()
                        .post(at(need), proposal(offer, 1, today().plusDays(9), today().plusDays(8), STATED))
                        .code())
                .isEqualTo("sharing/period-invalid");
        assertThat(lender.api()
                        .post(
                                at(need),
                                proposal(offer, 1, today().plusDays(2), today().plusDays(8), "\"workersConsent\":true"))
                        .code())
                .isEqualTo("sharing/statements-missing");
        borrower.suspended();
        assertThat(proposes(lender, offer, need, 1).code()).isEqualTo("sharing/other-not-verified");
    }

    @Test
    void aProposalIsRefusedTakenBackOrLapses() {
        var lender = aVerifiedEmployer();
        var borrower = aVerifiedEmployer();
        var offer = posted(lender, "OFFER", 4);
        var need = posted(borrower, "NEED", 2);
        var refused = proposes(lender, offer, need, 1).id("/agreementId");
        assertThat(lender.api()
                        .post(answer(refused, "refusal"), "{\"reason\":\"不同意\"}")
                        .code())
                .isEqualTo("sharing/not-yours-to-answer");
        assertThat(borrower.api()
                        .post(answer(refused, "refusal"), "{\"reason\":\"费用过高\"}")
                        .text("/reason"))
                .isEqualTo("费用过高");

        var takenBack = proposes(lender, offer, need, 1).id("/agreementId");
        assertThat(borrower.api().post(answer(takenBack, "retraction"), null).code())
                .isEqualTo("sharing/not-yours-to-take-back");
        assertThat(lender.api().post(answer(takenBack, "retraction"), null).text("/status"))
                .isEqualTo("TAKEN_BACK");

        var lapsed = proposes(lender, offer, need, 1).id("/agreementId");
        borrower.api()
                .move(
                        "/api/staffing/" + need + "/withdrawal",
                        null,
                        reads(borrower, need).etag());
        assertThat(lender.api().get("/api/staffing/agreements/" + lapsed).text("/status"))
                .isEqualTo("LAPSED");
        assertThat(accepts(borrower, lapsed).code()).isEqualTo("sharing/already-answered");
    }

    @RepeatedTest(3)
    void acceptancesAtTheSameMomentDoNotLendAnybodyTwice() {
        var lender = aVerifiedEmployer();
        var offer = posted(lender, "OFFER", 5);
        var calls = IntStream.range(0, 6)
                .mapToObj(number -> {
                    var borrower = aVerifiedEmployer();
                    var need = posted(borrower, "NEED", 3);
                    // Half are answered by the lender, half by borrowers, so that both sides' locks meet.
                    return number % 2 == 0
                            ? accepting(lender, proposes(borrower, need, offer, 2))
                            : accepting(borrower, proposes(lender, offer, need, 2));
                })
                .toList();
        var answers = together(calls);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(2);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .extracting(Answer::code)
                .containsOnly("sharing/headcount-too-high");
        assertThat(reads(lender, offer).text("/remaining")).isEqualTo("1");
    }

    @RepeatedTest(3)
    void twoThatAcceptEachOthersProposalsDoNotWaitForEver() {
        var one = aVerifiedEmployer();
        var other = aVerifiedEmployer();
        var toOther = proposes(one, posted(one, "OFFER", 2), posted(other, "NEED", 2), 2);
        var toOne = proposes(other, posted(other, "OFFER", 2), posted(one, "NEED", 2), 2);
        assertThat(together(List.of(accepting(other, toOther), accepting(one, toOne))))
                .extracting(Answer::status)
                .containsOnly(200);
    }

    private static Callable<Answer> accepting(TestEmployer employer, Answer proposed) {
        var id = proposed.id("/agreementId");
        return () -> accepts(employer, id);
    }

    private static Answer proposes(TestEmployer employer, UUID own, UUID theirs, int headcount) {
        return employer.api()
                .post(at(theirs), proposal(own, headcount, today().plusDays(2), today().plusDays(40), STATED));
    }

    private static Answer accepts(TestEmployer employer, UUID agreement) {
        return employer.api().post(answer(agreement, "acceptance"), "{" + STATED + ",\"contact\":\"李经理\"}");
    }

    private static String proposal(UUID own, int headcount, LocalDate from, LocalDate until, String stated) {
        return """
                {"postingId":"%s","headcount":%d,"from":"%s","until":"%s","contact":"王经理 021-60000000",%s}
                """.formatted(own, headcount, from, until, stated);
    }

    private static String at(UUID posting) {
        return "/api/staffing/" + posting + "/agreements";
    }

    private static String answer(UUID agreement, String step) {
        return "/api/staffing/agreements/" + agreement + "/" + step;
    }

    private static List<Answer> together(List<Callable<Answer>> calls) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (ExecutionException failed) {
                            throw new IllegalStateException(failed);
                        } catch (InterruptedException interrupted) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(interrupted);
                        }
                    })
                    .toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
