@NullMarked
package wangang.vacancy.employer.adapter.web;

import org.jspecify.annotations.NullMarked;
