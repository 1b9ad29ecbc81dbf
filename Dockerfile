# The packages, for the architecture that is built for: none of them holds machine code, and none runs a script
# when it is installed. Node itself is the image's, so the one that comes as an optional package stays away.
FROM node:24-trixie-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY stubs ./stubs
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

# The program: TypeScript that Node reads as it is.
FROM node:24-trixie-slim
WORKDIR /app
# Metrics and health on loopback, for the check below; OPS_HOST=0.0.0.0 lets others ask.
ENV NODE_ENV=production DATA_DIR=/data OPS_PORT=9090
COPY --from=packages /app/node_modules ./node_modules
COPY package.json manifest.yml LICENSE ./
COPY stubs ./stubs
COPY bin ./bin
COPY deploy/healthcheck.js ./deploy/
COPY prompts ./prompts
COPY samples ./samples
COPY src ./src
# Nothing but the store is written to; a new volume takes the owner and the rights of this folder.
RUN install -d -o node -g node -m 0700 /data
VOLUME /data
# The image's own user node, by number: Kubernetes cannot tell from a name that it is not root.
USER 1000:1000
EXPOSE 3000 9090
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "deploy/healthcheck.js"]
ENTRYPOINT ["node", "--max-semi-space-size=4", "--optimize-for-size", "bin/briefdesk.js"]
CMD ["start"]
