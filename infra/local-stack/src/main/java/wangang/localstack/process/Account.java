package wangang.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;

/** The user that servers run as which refuse to run as root. */
public record Account(String user, String uid, String gid) {

    /** Made by every system and used for nothing else, so that data keep their owner whatever is installed later. */
    private static final String UNPRIVILEGED = "nobody";

    /** Empty unless this process is root. */
    public static Optional<Account> forServers() {
        if (!Tool.output("id", "-u").equals("0")) {
            return Optional.empty();
        }
        var uid = Tool.output("id", "-u", UNPRIVILEGED);
        var gid = Tool.output("id", "-g", UNPRIVILEGED);
        if (uid.isEmpty() || !Tool.exists("setpriv")) {
            throw new Trouble("Running as root needs the command setpriv (package util-linux) and the user "
                    + UNPRIVILEGED + ": install them, or start as an ordinary user.");
        }
        return Optional.of(new Account(UNPRIVILEGED, uid, gid));
    }

    /** The command that runs the given one as this user. */
    List<String> prefix() {
        return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
    }

    /** Makes the directory and everything in it this user's own. */
    public void take(Path directory) {
        try {
            var users = directory.getFileSystem().getUserPrincipalLookupService();
            var owner = users.lookupPrincipalByName(user);
            if (Files.getOwner(directory).equals(owner)) {
                return;
            }
            try (var files = Files.walk(directory)) {
                // The directory itself last, so that an interrupted walk is repeated.
                for (var file : files.toList().reversed()) {
                    Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                            .setOwner(owner);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a user other than the owner can reach what lies in the directory. */
    public static boolean reachableByOthers(Path directory) {
        try {
            for (var at = directory.toAbsolutePath(); at != null; at = at.getParent()) {
                if (Files.exists(at)
                        && !Files.getPosixFilePermissions(at).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
