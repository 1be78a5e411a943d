package wangang.vacancy.serviceplan.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.audit.AuditLog;
import wangang.platform.kernel.Outcome;
import wangang.platform.security.Caller;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.PublicationPolicies;
import wangang.vacancy.serviceplan.domain.Note;
import wangang.vacancy.serviceplan.domain.NoteForm;
import wangang.vacancy.serviceplan.domain.ServiceEvent;
import wangang.vacancy.serviceplan.domain.ServicePlanRefusals;

/** Officers write down what they heard of an employer. */
@Service
@Transactional
public class TakingNotes {

    private final ServedEmployers employers;
    private final ServiceHistory history;
    private final PublicationPolicies policies;
    private final AuditLog audit;

    TakingNotes(ServedEmployers employers, ServiceHistory history, PublicationPolicies policies, AuditLog audit) {
        this.employers = employers;
        this.history = history;
        this.policies = policies;
        this.audit = audit;
    }

    public Outcome<ServiceEntry> take(Caller caller, EmployerId id, NoteForm form) {
        return employers
                .find(id, caller.subdistricts())
                .flatMap(employer -> Note.checked(form, policies.today()))
                .flatMap(note -> kept(caller, id, note));
    }

    private Outcome<ServiceEntry> kept(Caller caller, EmployerId id, Note note) {
        if (note.corrects() != null && !history.isNote(id, note.corrects())) {
            return Outcome.refused(ServicePlanRefusals.NOTE_UNKNOWN);
        }
        audit.record(caller, "service-note-taken", "employer", id.value(), "employer-service");
        return Outcome.done(history.append(new ServiceEvent.NoteTaken(id, note), caller.account(), policies.now()));
    }
}
