CREATE TABLE "bucket_keys" (
	"day" date PRIMARY KEY NOT NULL,
	"key" text NOT NULL
);
