package vn.dondoc.directory.unitclass;

import java.util.List;

/** What documents call a class, and how else they write it. */
record ClassName(String name, List<String> aliases) {}
