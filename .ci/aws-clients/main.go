// Prints who both generations of the AWS SDK for Go take the job for: without any option, and by the profile's name
// where one is given.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	stsv1 "github.com/aws/aws-sdk-go/service/sts"
)

func main() {
	profile := ""
	if len(os.Args) > 1 && os.Args[1] == "--version" {
		return
	}
	if len(os.Args) > 1 {
		profile = os.Args[1]
	}
	first, err := session.NewSessionWithOptions(session.Options{Profile: profile})
	exitOn(err)
	// The older SDK does not know this variable.
	endpoint := aws.NewConfig()
	if url := os.Getenv("AWS_ENDPOINT_URL_STS"); url != "" {
		endpoint = endpoint.WithEndpoint(url)
	}
	old, err := stsv1.New(first, endpoint).GetCallerIdentity(&stsv1.GetCallerIdentityInput{})
	exitOn(err)
	fmt.Println("v1", *old.Arn)
	ctx := context.Background()
	second, err := config.LoadDefaultConfig(ctx, config.WithSharedConfigProfile(profile))
	exitOn(err)
	identity, err := sts.NewFromConfig(second).GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	exitOn(err)
	fmt.Println("v2", *identity.Arn)
}

func exitOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
