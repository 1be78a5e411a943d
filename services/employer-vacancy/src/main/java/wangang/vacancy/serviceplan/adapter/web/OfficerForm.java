package wangang.vacancy.serviceplan.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * Who looks after an employer from now on.
 *
 * @param account of another officer to whom it is given; absent or the caller's own to take it over
 * @param workName what the caller is called at work, which employers see, 1 to 30 characters; once given it may be left out
 * @param workPhone the caller's phone at work, which employers see; once given it may be left out
 */
record OfficerForm(
        @Nullable String account,
        @Nullable String workName,
        @Nullable String workPhone) {

    boolean isForAnother(String caller) {
        return account != null && !account.isBlank() && !account.strip().equals(caller);
    }

    boolean namesSomebody() {
        return workName != null || workPhone != null;
    }
}
