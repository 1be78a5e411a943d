package wangang.vacancy.serviceplan.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;

/** What was done for an employer; each is an entry of its history. */
public sealed interface ServiceEvent {

    EmployerId employer();

    /** @param before account of who looked after it until then; null for nobody */
    record OfficerAssigned(ServicePlan after, @Nullable String before, WorkCard officer) implements ServiceEvent {

        @Override
        public EmployerId employer() {
            return after.employer();
        }
    }

    record AimsChanged(ServicePlan after) implements ServiceEvent {

        @Override
        public EmployerId employer() {
            return after.employer();
        }
    }

    record NoteTaken(EmployerId employer, Note note) implements ServiceEvent {}

    record TaskAdded(ServiceTask after) implements ServiceEvent {

        @Override
        public EmployerId employer() {
            return after.employer();
        }
    }

    record TaskMoved(ServiceTask after, LocalDate before) implements ServiceEvent {

        @Override
        public EmployerId employer() {
            return after.employer();
        }
    }

    /** Done or cancelled. */
    record TaskClosed(ServiceTask after) implements ServiceEvent {

        @Override
        public EmployerId employer() {
            return after.employer();
        }
    }
}
