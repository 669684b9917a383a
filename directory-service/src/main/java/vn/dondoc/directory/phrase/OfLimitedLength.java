package vn.dondoc.directory.phrase;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An endpoint whose body is refused by its length, before it is read. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface OfLimitedLength {}
