package wangang.jobseeker.file.application;

/** What the person believes about the stored file when they send a new one. */
public sealed interface Condition {

    /** Nothing was said: fine for the first file only. */
    record Unsaid() implements Condition {}

    /** There is no file yet. */
    record Absent() implements Condition {}

    /** The file still has this version. */
    record Unchanged(long fileVersion) implements Condition {}
}
