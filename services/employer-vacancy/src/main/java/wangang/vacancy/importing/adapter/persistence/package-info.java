/** How each employer's tables are read, in PostgreSQL. */
@NullMarked
package wangang.vacancy.importing.adapter.persistence;

import org.jspecify.annotations.NullMarked;
