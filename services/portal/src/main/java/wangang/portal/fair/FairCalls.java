package wangang.portal.fair;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import wangang.portal.services.Answer;
import wangang.portal.services.Call;
import wangang.portal.services.Service;
import wangang.portal.services.Services;

/** What the pages of fairs ask of the campaign service. */
@Component
class FairCalls {

    /** Of 100 each: more than any fair or person has. */
    private static final int PARTS = 10;

    private static final ParameterizedTypeReference<Paged<Campaign>> CAMPAIGNS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Fair>> FAIRS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Booth>> BOOTHS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Registration>> REGISTRATIONS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Interview>> INTERVIEWS =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Interview.Unmet>> UNMET =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<Interview.Notice>> NOTICES =
            new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Paged<CampaignVacancies.OnShow>> VACANCIES =
            new ParameterizedTypeReference<>() {};

    private final Service service;

    FairCalls(Services services) {
        this.service = services.campaign();
    }

    List<Campaign> openCampaigns() {
        return service.get("/api/campaigns")
                .query("status", "OPEN")
                .query("size", 100)
                .into(CAMPAIGNS)
                .orThrow()
                .items();
    }

    Answer<Campaign> campaign(UUID id) {
        return service.get("/api/campaigns/{id}", id).into(Campaign.class);
    }

    List<Fair> fairsOf(UUID campaign) {
        return all("/api/campaigns/{id}/fairs", FAIRS, campaign);
    }

    Answer<Paged.Listed<CampaignVacancies.OnShow>> vacanciesOf(UUID campaign) {
        return Paged.read(() -> service.get("/api/campaigns/{id}/vacancies", campaign), VACANCIES, PARTS);
    }

    Answer<Progress> progressOf(UUID campaign) {
        return service.get("/api/campaigns/{id}/progress", campaign).into(Progress.class);
    }

    Fair fair(UUID id) {
        return service.get("/api/fairs/{id}", id).into(Fair.class).orThrow();
    }

    List<Booth> boothsOf(UUID fair) {
        return all("/api/fairs/{id}/booths", BOOTHS, fair);
    }

    /** Those that suit the person first. */
    List<Booth> boothsFor(UUID fair) {
        return all("/api/fairs/{id}/booths/recommended", BOOTHS, fair);
    }

    List<Registration> registrations() {
        return Paged.read(() -> service.get("/api/registrations/mine"), REGISTRATIONS, PARTS)
                .unless("registration/no-file")
                .map(Paged.Listed::items)
                .orElse(List.of());
    }

    Optional<Registration> registrationAt(UUID fair) {
        return service.get("/api/fairs/{id}/registrations/mine", fair)
                .into(Registration.class)
                .unless("registration/unknown", "registration/no-file");
    }

    List<Interview> interviewsAt(UUID fair) {
        return all("/api/interviews/mine", INTERVIEWS).stream()
                .filter(one -> one.fairId().equals(fair))
                .toList();
    }

    List<Interview.Unmet> unmetAt(UUID fair) {
        return all("/api/interviews/mine/unmet", UNMET).stream()
                .filter(one -> one.fairId().equals(fair))
                .toList();
    }

    List<Interview.Notice> noticesOf(UUID fair) {
        return all("/api/interviews/mine/notices", NOTICES).stream()
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

    private <T> List<T> all(String path, ParameterizedTypeReference<Paged<T>> type, Object... variables) {
        return Paged.read(() -> service.get(path, variables), type, PARTS)
                .orThrow()
                .items();
    }
}
