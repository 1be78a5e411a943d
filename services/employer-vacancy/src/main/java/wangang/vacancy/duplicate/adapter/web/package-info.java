/** Near-same vacancies of other employers, for officers. */
@NullMarked
package wangang.vacancy.duplicate.adapter.web;

import org.jspecify.annotations.NullMarked;
