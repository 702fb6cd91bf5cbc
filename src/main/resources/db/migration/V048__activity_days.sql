-- The days that activities took or were to take, for calendars: what lies on a day, in a month, in a year.
create index activity_days on activity using gist (daterange(begins, finishes, '[]')) where begins is not null;
