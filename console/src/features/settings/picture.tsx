import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ImageUp } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/shared/api/client";
import { pictureQuery } from "@/shared/picture";
import { Button } from "@/shared/ui/button";
import { Trouble } from "@/shared/ui/trouble";
import { squared } from "./squared";

/** One's picture: picked from a file, cut to a square and made small here, or taken away. */
export function Picture({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { data: picture } = useQuery(pictureQuery(userId));
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      if (!file) return client.DELETE("/api/v1/auth/me/picture");
      const body = new FormData();
      body.append("file", await squared(file));
      return client.PUT("/api/v1/auth/me/picture", { body: body as never, bodySerializer: () => body });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: pictureQuery(userId).queryKey }),
  });
  const unreadable = change.error instanceof DOMException;
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("picture.pick")}
          accept="image/png,image/jpeg,image/webp"
          onChange={({ target }) => {
            if (target.files?.[0]) change.mutate(target.files[0]);
            target.value = "";
          }}
        />
        <Button busy={change.isPending} onClick={() => input.current?.click()}>
          <ImageUp aria-hidden className="size-4" /> {t(picture ? "picture.other" : "picture.pick")}
        </Button>
        {picture && (
          <Button weight="plain" disabled={change.isPending} onClick={() => change.mutate(null)}>
            {t("picture.remove")}
          </Button>
        )}
      </div>
      <p role="status" className={`text-sm ${unreadable ? "text-bad" : "text-soft"}`}>
        {t(unreadable ? "picture.unreadable" : "picture.hint")}
      </p>
      <Trouble error={unreadable ? null : change.error} />
    </div>
  );
}
