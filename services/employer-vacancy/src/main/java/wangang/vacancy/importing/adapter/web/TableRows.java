package wangang.vacancy.importing.adapter.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a table, the column names first. */
interface TableRows {

    /**
     * The cells of the next row that is not blank, or null at the end.
     *
     * @throws BrokenInput when the rest of the table cannot be read
     */
    @Nullable
    List<String> next() throws IOException;
}
