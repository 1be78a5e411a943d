/** Plans in PostgreSQL. */
@NullMarked
package wangang.campaign.school.adapter.persistence;

import org.jspecify.annotations.NullMarked;
