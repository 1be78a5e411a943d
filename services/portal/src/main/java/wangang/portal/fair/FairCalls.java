package wangang.portal.fair;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Items;
import wangang.portal.services.Service;
import wangang.portal.services.Services;

/** What the pages of fairs ask of the campaign service. */
@Component
class FairCalls {

    /** Of 100 each: more than any fair or person has. */
    private static final int PARTS = 10;

    private final Service service;

    FairCalls(Services services) {
        this.service = services.campaign();
    }

    List<Campaign> openCampaigns() {
        return Items.of(
                        Campaign.class,
                        service.get("/api/campaigns").query("status", "OPEN").query("size", 100))
                .orThrow()
                .all();
    }

    Answer<Campaign> campaign(UUID id) {
        return service.get("/api/campaigns/{id}", id).into(Campaign.class);
    }

    List<Fair> fairsOf(UUID campaign) {
        return all(Fair.class, "/api/campaigns/{id}/fairs", campaign);
    }

    Answer<Items.Listed<CampaignVacancies.OnShow>> vacanciesOf(UUID campaign) {
        return Items.all(
                CampaignVacancies.OnShow.class, () -> service.get("/api/campaigns/{id}/vacancies", campaign), PARTS);
    }

    Answer<Progress> progressOf(UUID campaign) {
        return service.get("/api/campaigns/{id}/progress", campaign).into(Progress.class);
    }

    Fair fair(UUID id) {
        return service.get("/api/fairs/{id}", id).into(Fair.class).orThrow();
    }

    List<Booth> boothsOf(UUID fair) {
        return all(Booth.class, "/api/fairs/{id}/booths", fair);
    }

    /** Those that suit the person first. */
    List<Booth> boothsFor(UUID fair) {
        return all(Booth.class, "/api/fairs/{id}/booths/recommended", fair);
    }

    List<Registration> registrations() {
        return Items.all(Registration.class, () -> service.get("/api/registrations/mine"), PARTS)
                .unless("registration/no-file")
                .map(Items.Listed::items)
                .orElse(List.of());
    }

    Optional<Registration> registrationAt(UUID fair) {
        return service.get("/api/fairs/{id}/registrations/mine", fair)
                .into(Registration.class)
                .unless("registration/unknown", "registration/no-file");
    }

    List<Interview> interviewsAt(UUID fair) {
        return all(Interview.class, "/api/interviews/mine").stream()
                .filter(one -> one.fairId().equals(fair))
                .toList();
    }

    List<Interview.Unmet> unmetAt(UUID fair) {
        return all(Interview.Unmet.class, "/api/interviews/mine/unmet").stream()
                .filter(one -> one.fairId().equals(fair))
                .toList();
    }

    List<Interview.Notice> noticesOf(UUID fair) {
        return all(Interview.Notice.class, "/api/interviews/mine/notices").stream()
                .filter(one -> one.fairId().equals(fair))
                .toList();
    }

    Call register(UUID fair) {
        return service.post("/api/fairs/{id}/registrations", fair);
    }

    Call walkIn(UUID fair) {
        return service.post("/api/fairs/{id}/walk-ins", fair);
    }

    Call change(UUID registration) {
        return service.put("/api/registrations/{id}", registration);
    }

    Call withdraw(UUID registration) {
        return service.post("/api/registrations/{id}/withdrawal", registration);
    }

    Call tellChange(UUID fair) {
        return service.post("/api/fairs/{id}/changes", fair);
    }

    Call handout(UUID fair) {
        return service.get("/api/fairs/{id}/handouts/mine", fair);
    }

    private <T> List<T> all(Class<T> type, String path, Object... variables) {
        return Items.all(type, () -> service.get(path, variables), PARTS)
                .orThrow()
                .items();
    }
}
